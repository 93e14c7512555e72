import java.io.BufferedReader;
import java.io.InputStreamReader;
import org.openapitools.client.model.CheckoutLink;

class Decode {
  public static void main(String[] args) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    for (String line; (line = lines.readLine()) != null; ) {
      try {
        System.out.println(CheckoutLink.fromJson(line).toJson());
      } catch (Exception error) {
        System.out.println(error.getMessage());
      }
    }
  }
}
