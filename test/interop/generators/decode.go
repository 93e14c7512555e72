package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var link openapi.CheckoutLink
		if err := json.Unmarshal(lines.Bytes(), &link); err != nil {
			fmt.Println(err)
			continue
		}
		text, _ := json.Marshal(link)
		fmt.Println(string(text))
	}
}
