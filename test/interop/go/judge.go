// Prints for each line of standard input, a request body in JSON, whether it keeps the contract.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func main() {
	schema := jsonschema.NewCompiler().MustCompile(os.Args[1] + "#/components/schemas/CheckoutLinkCreate")
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		body, err := jsonschema.UnmarshalJSON(strings.NewReader(lines.Text()))
		if err != nil {
			panic(err)
		}
		fmt.Println(schema.Validate(body) == nil)
	}
}
