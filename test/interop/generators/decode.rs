use std::io::{stdin, BufRead};

fn main() {
    for line in stdin().lock().lines() {
        match serde_json::from_str::<openapi::models::CheckoutLink>(&line.unwrap()) {
            Ok(link) => println!("{}", serde_json::to_string(&link).unwrap()),
            Err(error) => println!("{error}"),
        }
    }
}
