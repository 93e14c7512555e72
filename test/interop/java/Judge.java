import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Prints for each line of standard input, a request body in JSON, whether it keeps the contract. */
class Judge {
  public static void main(String[] arguments) throws Exception {
    var contract = Map.of("urn:contract", Files.readString(Path.of(arguments[0])));
    var registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(contract));
    var schema = registry.getSchema(SchemaLocation.of("urn:contract#/components/schemas/CheckoutLinkCreate"));
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(isValid(schema, line));
    }
  }

  private static boolean isValid(Schema schema, String body) {
    try {
      return schema.validate(body, InputFormat.JSON).isEmpty();
    } catch (JacksonException unreadable) {
      return false;
    }
  }
}
