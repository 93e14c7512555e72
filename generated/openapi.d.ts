// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/v1/checkout-links/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Checkout Link
         * @description Creates a checkout link for one or more products and returns it. Send customers to its `url`.
         *
         *     **Scope:** the token needs `checkout_links:write`.
         *
         *     **Not idempotent:** there is no idempotency key, and the same call twice creates two links. After a timeout or a
         *     lost connection, check whether the link exists before you try again.
         *
         *     **Three body shapes:** name what to sell by `products` (current), `product_id` or `product_price_id` (both
         *     deprecated). A body must match at least one shape. Unknown properties are ignored.
         *
         *     **Answers outside this contract:**
         *     - The trailing slash is part of the path. Without it the provider answers 307 with an absolute `Location`
         *       that has the slash and keeps the query. A client that follows the redirect sends the token again, so call
         *       the right path.
         *     - An unknown path gets 404 `{"detail": "Not Found"}`.
         *     - Another method on this path gets 405 `{"detail": "Method Not Allowed"}` with an `Allow` header. The
         *       exception is GET, which lists checkout links and is another endpoint.
         *     - A body without a `Content-Type`, or with an `application/*+json` one, is read as JSON. With any other media
         *       type, it counts as a body of the wrong shape and gets 422. Always send `Content-Type: application/json`: since
         *       March 2026 the provider no longer reads a body without it.
         *     - A body in UTF-16 or UTF-32 is read by the provider. This contract refuses it: JSON is sent in UTF-8.
         *     - A body that is not JSON gets 422. Its one entry has the `type` `json_invalid` and, instead of a place in the
         *       body, the offset of the mistake in the text: `["body", 12]`.
         */
        post: operations["createCheckoutLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * A version 4 UUID with hyphens, in lower or upper case. The provider refuses other versions. It accepts UUIDs without hyphens, in braces or after `urn:uuid:`; this contract refuses them on purpose.
         * Format: uuid
         */
        UuidV4: string;
        /** A version 4 UUID, or null. */
        NullableUuidV4: components["schemas"]["UuidV4"] | null;
        /**
         * A date and time with an offset from UTC (RFC 3339).
         * Format: date-time
         */
        Timestamp: string;
        /** A date and time with an offset from UTC (RFC 3339), or null. */
        NullableTimestamp: components["schemas"]["Timestamp"] | null;
        /** An amount of money in cents. */
        CurrencyAmount: number;
        /** An amount of money in cents, or null. */
        NullableCurrencyAmount: components["schemas"]["CurrencyAmount"] | null;
        /** A currency code such as `usd`. */
        Currency: string;
        /**
         * The company that processes payments. There is only one.
         * @enum {string}
         */
        PaymentProcessor: "stripe";
        /**
         * How often a subscription is charged.
         * @enum {string}
         */
        RecurringInterval: "month" | "year";
        /** Key-value pairs as the provider stored them. Integers may be larger than JavaScript can represent exactly, because other programs can store them too. */
        Metadata: {
            [key: string]: string | number | boolean;
        };
        /** An absolute `http` or `https` URL with a host. The provider parses it as browsers do (WHATWG URL Standard), so ports and international host names are fine. The literal placeholder `{CHECKOUT_ID}` may stand in the query or the fragment. In the path the provider stores it as `%7BCHECKOUT_ID%7D` and never fills it in, so customers would land on a broken page. Any other brace breaks the replacement, or the checkout itself. Both are refused. Braces are not allowed in URLs by RFC 3986, so `format: uri` would reject the placeholder. The pattern alone is for tools that have nothing else. The validators of this package also parse the URL, which finds bad IP addresses, ports above 65535 and invalid Punycode. They also refuse half a surrogate pair, which makes the provider answer 500. Refused on purpose, though the provider may accept it: URLs that are valid only after a browser has repaired them (spaces, backslashes, one slash or three after the scheme, `<`, `>`, quotes, `^`, backticks, control characters, `%` in the host, a port without digits or with more than five), user info, and any brace that is not the placeholder's. */
        HttpUrl: string;
        /** What to sell, in one of three shapes. A body must match at least one. It may have the fields of several, and unknown properties are ignored. */
        CheckoutLinkCreate: components["schemas"]["CheckoutLinkCreateProductPrice"] | components["schemas"]["CheckoutLinkCreateProduct"] | components["schemas"]["CheckoutLinkCreateProducts"];
        /** A link that sells one or more products. */
        CheckoutLinkCreateProducts: components["schemas"]["CheckoutLinkCreateBase"] & {
            /** The IDs of the products to sell. Each product must exist, be yours and not be archived, and all must belong to one organization. */
            products: readonly components["schemas"]["UuidV4"][];
        };
        /**
         * A link that sells one product. Use `CheckoutLinkCreateProducts` with one ID instead.
         * @deprecated
         */
        CheckoutLinkCreateProduct: components["schemas"]["CheckoutLinkCreateBase"] & {
            /**
             * The ID of the product to sell. It must exist, be yours and not be archived.
             * @deprecated
             */
            product_id: components["schemas"]["UuidV4"];
        };
        /**
         * A link that sells the product of a price. Use `CheckoutLinkCreateProducts` with the product instead.
         * @deprecated
         */
        CheckoutLinkCreateProductPrice: components["schemas"]["CheckoutLinkCreateBase"] & {
            /**
             * The ID of a price, which stands for its product. Both must exist, be yours and not be archived.
             * @deprecated
             */
            product_price_id: components["schemas"]["UuidV4"];
        };
        /** What the three shapes have in common. */
        CheckoutLinkCreateBase: {
            /**
             * Your own key-value pairs. The provider stores them and returns them with the link.
             * @default {}
             */
            metadata?: components["schemas"]["MetadataCreate"] | undefined;
            /** The company that processes the payments. Required, though there is only one. */
            payment_processor: components["schemas"]["PaymentProcessor"];
            /** Your own name for the link, for internal use. No length limit is known. It can't contain U+0000 or half a surrogate pair: the provider can't store them and answers 500. */
            label?: (string | undefined) | null;
            /**
             * Whether customers may enter a discount code. If false, a discount set by `discount_id` still applies and customers can't change it. This contract accepts only a boolean; the provider also accepts `"true"`, `"yes"` and `1`.
             * @default true
             */
            allow_discount_codes?: boolean | undefined;
            /** The ID of a discount to apply from the start. It must exist, be yours and fit the products. If it no longer applies when the link is opened, it is ignored. */
            discount_id?: components["schemas"]["NullableUuidV4"] | undefined;
            /** Where customers go after paying. To find out which checkout it was, put the literal `{CHECKOUT_ID}` into the query or the fragment, with its braces unencoded: `https://example.com/thanks?checkout_id={CHECKOUT_ID}`. In the path the provider never fills it in. The link shows the parsed URL (see the response). It is unknown how the provider counts characters outside ASCII toward the limit, so percent-encode them in long URLs. */
            success_url?: (components["schemas"]["HttpUrl"] | null) | undefined;
        };
        /** Key-value pairs. A value is a string, an integer or a boolean; it can't be null, a fraction, a list or an object. Lengths are counted in Unicode code points. Integers are limited to those that JavaScript can represent exactly, because it would change larger ones on the way. Keys and values can't contain U+0000 or half a surrogate pair: the provider can't store them and answers 500. */
        MetadataCreate: {
            [key: string]: string | number | boolean;
        };
        /** A checkout link as the provider stored it. New fields may appear over time; ignore unknown ones. */
        CheckoutLink: {
            /** When the link was created, which is the time of the call. */
            created_at: components["schemas"]["Timestamp"];
            /** When the link was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** Identifies the link in the API. New for each call. It is not part of `url`. */
            id: components["schemas"]["UuidV4"];
            /** The key-value pairs you sent, or empty if you sent none. */
            metadata: components["schemas"]["Metadata"];
            /** The company that processes the payments, as you sent it. */
            payment_processor: components["schemas"]["PaymentProcessor"];
            /** The secret part of `url`, new for each call. Anyone who has it can open the link. */
            client_secret: string;
            /** The address to send customers to. It contains `client_secret`: `https://buy.polar.sh/<client_secret>` in production, `https://sandbox-api.polar.sh/v1/checkout-links/<client_secret>/redirect` in the sandbox. Use it as it is; don't build it yourself. */
            url: string & (unknown & unknown);
            /** Where customers go after paying, with `{CHECKOUT_ID}` not yet filled in. Null if you sent none. This is the parsed URL, which may differ from what you sent: `https://example.com` comes back as `https://example.com/`, `HTTPS://EXAMPLE.com:443/a` as `https://example.com/a`. It is what `new URL(sent).href` is in JavaScript. */
            success_url: string | null;
            /** Your own name for the link, or null if you sent none. */
            label: string | null;
            /** Whether customers may enter a discount code. A discount set by `discount_id` applies either way. */
            allow_discount_codes: boolean;
            /** The ID of the discount that applies from the start, or null if you sent none. */
            discount_id: components["schemas"]["NullableUuidV4"];
            /**
             * The organization that sells. All products of the link belong to it.
             * @example 1dbfc517-0bbf-4301-9ba8-555ca42b9737
             */
            organization_id: components["schemas"]["UuidV4"];
            /** What the link sells, in the order of the request. IDs are in lower case, however you sent them. */
            products: components["schemas"]["CheckoutLinkProduct"][];
            /** The discount that applies from the start; its `id` is `discount_id`. Null if and only if `discount_id` is. */
            discount: components["schemas"]["CheckoutLinkDiscount"] | null;
            /**
             * The first product's ID. Later versions of the API don't document it; read `products` instead.
             * @deprecated
             */
            product_id?: components["schemas"]["UuidV4"];
            /**
             * The ID of the first price of the first product, even if you sent another one. Later versions of the API don't document it; read `products` instead.
             * @deprecated
             */
            product_price_id?: components["schemas"]["UuidV4"];
            /**
             * The first product. Later versions of the API don't document it; read `products` instead.
             * @deprecated
             */
            product?: components["schemas"]["CheckoutLinkProduct"];
            /**
             * The first price of the first product, even if you sent the ID of another one. Later versions of the API don't document it; read `products` instead.
             * @deprecated
             */
            product_price?: components["schemas"]["ProductPrice"];
        };
        /** A product that the link sells, with its prices, benefits and media files. */
        CheckoutLinkProduct: {
            /** When the product was created. */
            created_at: components["schemas"]["Timestamp"];
            /** When the product was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** Identifies the product, as in `products` of the request. Always in lower case. */
            id: components["schemas"]["UuidV4"];
            /** The product's name, as the seller wrote it. */
            name: string;
            /** The seller's description of the product, or null if there is none. */
            description: string | null;
            /** How often a subscription is charged. Null for a one-time product, and for a subscription that has only legacy prices, which carry their own interval. */
            recurring_interval: components["schemas"]["RecurringInterval"] | null;
            /** Whether the product is a subscription. True if it has a `recurring_interval`, or if all its prices are legacy ones. */
            is_recurring: boolean;
            /** Whether the seller has archived the product. No new link can be created for it then. */
            is_archived: boolean;
            /** The organization that sells the product. */
            organization_id: components["schemas"]["UuidV4"];
            /** The prices that the product is sold at. */
            prices: components["schemas"]["ProductPrice"][];
            /** What customers get when they buy the product. */
            benefits: components["schemas"]["Benefit"][];
            /** Images and other files that show the product. */
            medias: components["schemas"]["ProductMediaFile"][];
        };
        /** One of seven kinds of price. Check for `legacy` first, which only the three legacy kinds have, then look at `amount_type`. */
        ProductPrice: components["schemas"]["ProductPriceFixed"] | components["schemas"]["ProductPriceCustom"] | components["schemas"]["ProductPriceFree"] | components["schemas"]["ProductPriceMeteredUnit"] | components["schemas"]["LegacyRecurringProductPriceFixed"] | components["schemas"]["LegacyRecurringProductPriceCustom"] | components["schemas"]["LegacyRecurringProductPriceFree"];
        /** A fixed price. */
        ProductPriceFixed: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["FixedAmount"];
        /** Pay what you want. */
        ProductPriceCustom: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["CustomAmount"];
        /** Free of charge. */
        ProductPriceFree: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["FreeAmount"];
        /** A price per consumed unit, counted by a meter. */
        ProductPriceMeteredUnit: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["MeteredUnitAmount"];
        /**
         * A fixed price from the time when prices, not products, had the billing interval.
         * @deprecated
         */
        LegacyRecurringProductPriceFixed: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["FixedAmount"];
        /**
         * Pay what you want, from the time when prices, not products, had the billing interval.
         * @deprecated
         */
        LegacyRecurringProductPriceCustom: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["CustomAmount"];
        /**
         * Free of charge, from the time when prices, not products, had the billing interval.
         * @deprecated
         */
        LegacyRecurringProductPriceFree: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["FreeAmount"];
        /** What all seven kinds of price have in common. */
        ProductPriceBase: {
            /** When the price was created. */
            created_at: components["schemas"]["Timestamp"];
            /** When the price was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** Identifies the price, as in `product_price_id` of the request. Always in lower case. */
            id: components["schemas"]["UuidV4"];
            /** Whether the seller has archived the price. No new link can be created for it then. */
            is_archived: boolean;
            /** The ID of the product that has this price. */
            product_id: components["schemas"]["UuidV4"];
        };
        /** What the four current kinds of price have in common. They never have the field `legacy`. */
        CurrentProductPriceBase: components["schemas"]["ProductPriceBase"] & {
            /**
             * Whether the price is charged once or repeatedly. Read `is_recurring` of the product instead.
             * @deprecated
             * @enum {string}
             */
            type: "one_time" | "recurring";
            /**
             * How often the price is charged, or null. Read `recurring_interval` of the product instead.
             * @deprecated
             */
            recurring_interval: components["schemas"]["RecurringInterval"] | null;
        };
        /**
         * What the three legacy kinds of price have in common.
         * @deprecated
         */
        LegacyRecurringProductPriceBase: components["schemas"]["ProductPriceBase"] & {
            /**
             * Every legacy price belongs to a subscription.
             * @enum {string}
             */
            type: "recurring";
            /** How often the price is charged. It may differ from that of the product. */
            recurring_interval: components["schemas"]["RecurringInterval"];
            /**
             * Marks the legacy kinds. Current prices don't have this field at all.
             * @enum {boolean}
             */
            legacy: true;
        };
        /** What makes a price a fixed one. */
        FixedAmount: {
            /**
             * Tells this kind of price from the others.
             * @enum {string}
             */
            amount_type: "fixed";
            /** The currency that the price is charged in. */
            price_currency: components["schemas"]["Currency"];
            /** The price in cents, before any discount. */
            price_amount: components["schemas"]["CurrencyAmount"];
        };
        /** What makes a price one that customers choose. */
        CustomAmount: {
            /**
             * Tells this kind of price from the others.
             * @enum {string}
             */
            amount_type: "custom";
            /** The currency that customers pay in. */
            price_currency: components["schemas"]["Currency"];
            /** The least that a customer may pay, in cents, or null if the seller set no minimum. */
            minimum_amount: components["schemas"]["NullableCurrencyAmount"];
            /** The most that a customer may pay, in cents, or null if the seller set no maximum. */
            maximum_amount: components["schemas"]["NullableCurrencyAmount"];
            /** The amount that the checkout form starts with, in cents, or null if the seller set none. */
            preset_amount: components["schemas"]["NullableCurrencyAmount"];
        };
        /** What makes a price free of charge. */
        FreeAmount: {
            /**
             * Tells this kind of price from the others. A free price has no currency and no amount.
             * @enum {string}
             */
            amount_type: "free";
        };
        /** What makes a price one per consumed unit. */
        MeteredUnitAmount: {
            /**
             * Tells this kind of price from the others.
             * @enum {string}
             */
            amount_type: "metered_unit";
            /** The currency that usage is charged in. */
            price_currency: components["schemas"]["Currency"];
            /** The price of one unit in cents, as a decimal. A string, because a floating-point number would lose digits. */
            unit_amount: string;
            /** The most that is charged, in cents, however many units are consumed. Null if there is no cap. */
            cap_amount: components["schemas"]["NullableCurrencyAmount"];
            /** The ID of the meter that counts the units, the same as `meter.id`. */
            meter_id: components["schemas"]["UuidV4"];
            /** The meter that counts the units. */
            meter: components["schemas"]["ProductPriceMeter"];
        };
        /** The part of a meter that a price shows. */
        ProductPriceMeter: {
            /** Identifies the meter. */
            id: components["schemas"]["UuidV4"];
            /** What the meter counts, in the seller's words. */
            name: string;
        };
        /** Something that customers get when they buy the product. */
        Benefit: {
            /** When the benefit was created. */
            created_at: components["schemas"]["Timestamp"];
            /** When the benefit was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** Identifies the benefit. Several products may grant the same one. */
            id: components["schemas"]["UuidV4"];
            /**
             * What is granted. The provider adds kinds over time.
             * @enum {string}
             */
            type: "custom" | "discord" | "github_repository" | "downloadables" | "license_keys" | "meter_credit";
            /** What customers get, in the seller's words. */
            description: string;
            /** Whether the seller can pick the benefit for a product. */
            selectable: boolean;
            /** Whether the seller can delete the benefit. */
            deletable: boolean;
            /** The organization that grants the benefit. */
            organization_id: components["schemas"]["UuidV4"];
        };
        /** An image or another file that shows the product. */
        ProductMediaFile: {
            /** Identifies the file. */
            id: components["schemas"]["UuidV4"];
            /** The organization that owns the file. */
            organization_id: components["schemas"]["UuidV4"];
            /** The file's name, without a path. */
            name: string;
            /** The file's place in the provider's storage. Not an address; see `public_url`. */
            path: string;
            /** The media type of the content, such as `image/png`. */
            mime_type: string;
            /** The size in bytes. */
            size: number;
            /** The version that the provider's storage gave the file, or null. Not the same as `version`. */
            storage_version: string | null;
            /** The entity tag that the provider's storage gave the content, or null if it is unknown. */
            checksum_etag: string | null;
            /** The SHA-256 checksum of the content in base64, or null if it is unknown. */
            checksum_sha256_base64: string | null;
            /** The same checksum in hexadecimal, or null if it is unknown. */
            checksum_sha256_hex: string | null;
            /** When the content last changed, or null if it is unknown. */
            last_modified_at: components["schemas"]["NullableTimestamp"];
            /** The file's own version, or null if it has none. Not the same as `storage_version`. */
            version: string | null;
            /**
             * What the file is used for. Here it is always the media of a product.
             * @enum {string}
             */
            service: "product_media";
            /** Whether the upload is complete. */
            is_uploaded: boolean;
            /** When the file was created, as opposed to `last_modified_at`. */
            created_at: components["schemas"]["Timestamp"];
            /** The size for people, such as `1.2 MB`. Use `size` to calculate. */
            size_readable: string;
            /** The address from which anyone can load the file. */
            public_url: string;
        };
        /** One of four kinds of discount, told apart by `type` and `duration`. */
        CheckoutLinkDiscount: components["schemas"]["DiscountFixedOnceForeverDuration"] | components["schemas"]["DiscountFixedRepeatDuration"] | components["schemas"]["DiscountPercentageOnceForeverDuration"] | components["schemas"]["DiscountPercentageRepeatDuration"];
        /** A fixed amount off, on the first charge or on every charge. */
        DiscountFixedOnceForeverDuration: components["schemas"]["DiscountBase"] & components["schemas"]["FixedDiscount"] & components["schemas"]["OnceForeverDuration"];
        /** A fixed amount off for a number of months. */
        DiscountFixedRepeatDuration: components["schemas"]["DiscountBase"] & components["schemas"]["FixedDiscount"] & components["schemas"]["RepeatDuration"];
        /** A percentage off, on the first charge or on every charge. */
        DiscountPercentageOnceForeverDuration: components["schemas"]["DiscountBase"] & components["schemas"]["PercentageDiscount"] & components["schemas"]["OnceForeverDuration"];
        /** A percentage off for a number of months. */
        DiscountPercentageRepeatDuration: components["schemas"]["DiscountBase"] & components["schemas"]["PercentageDiscount"] & components["schemas"]["RepeatDuration"];
        /** What all four kinds of discount have in common. */
        DiscountBase: {
            /** When the discount was created. */
            created_at: components["schemas"]["Timestamp"];
            /** When the discount was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** Identifies the discount, the same as `discount_id` of the link. */
            id: components["schemas"]["UuidV4"];
            /** The discount's own key-value pairs, set by the seller. They are not those of the link. */
            metadata: components["schemas"]["Metadata"];
            /** The discount's name, as the seller wrote it. Not what customers enter; that is `code`. */
            name: string;
            /** What customers enter to get the discount, or null if it has no code. */
            code: string | null;
            /** From when the discount can be redeemed, or null if it has no start. */
            starts_at: components["schemas"]["NullableTimestamp"];
            /** Until when the discount can be redeemed, or null if it has no end. */
            ends_at: components["schemas"]["NullableTimestamp"];
            /** How many times the discount can be redeemed in total, or null if there is no limit. */
            max_redemptions: number | null;
            /** How many times the discount has been redeemed so far. */
            redemptions_count: number;
            /** The organization that grants the discount. */
            organization_id: components["schemas"]["UuidV4"];
        };
        /** What makes a discount a fixed amount off. */
        FixedDiscount: {
            /**
             * Tells fixed discounts from percentages.
             * @enum {string}
             */
            type: "fixed";
            /** The amount off, in cents. */
            amount: components["schemas"]["CurrencyAmount"];
            /** The currency of `amount`. */
            currency: components["schemas"]["Currency"];
        };
        /** What makes a discount a percentage off. */
        PercentageDiscount: {
            /**
             * Tells percentages from fixed discounts.
             * @enum {string}
             */
            type: "percentage";
            /** The percentage off, in basis points. 100 is 1 %, 10000 is all of it. */
            basis_points: number;
        };
        /** How long a discount lasts that has no number of months. */
        OnceForeverDuration: {
            /**
             * Whether the discount applies to the first charge only, or to every charge.
             * @enum {string}
             */
            duration: "once" | "forever";
        };
        /** How long a discount lasts that has a number of months. */
        RepeatDuration: {
            /**
             * The discount applies to every charge for a number of months.
             * @enum {string}
             */
            duration: "repeating";
            /** For how many months the discount applies. */
            duration_in_months: number;
        };
        /** Tells the client how to authenticate (RFC 6750). */
        BearerChallenge: string;
        /** The bytes of the body could not be read as text. */
        BodyParsingError: {
            /** What went wrong, for people. Unlike in a 422, it is a string. */
            detail: string;
        };
        /** The request had no credentials. */
        Unauthorized: {
            /**
             * Tells this error from `invalid_token`, which has the same status.
             * @enum {string}
             */
            error: "Unauthorized";
            /** What went wrong, for people. */
            detail: string;
        };
        /** The token is unknown, expired, revoked or malformed (RFC 6750). */
        InvalidToken: {
            /**
             * Tells this error from `Unauthorized`, which has the same status.
             * @enum {string}
             */
            error: "invalid_token";
            /** What went wrong, for people. Also in the `WWW-Authenticate` header. */
            error_description: string;
        };
        /** The token lacks the scope of this endpoint (RFC 6750). */
        InsufficientScope: {
            /**
             * Tells this error from `NotPermitted`, which has the same status.
             * @enum {string}
             */
            error: "insufficient_scope";
            /** What went wrong, for people. Also in the `WWW-Authenticate` header. */
            error_description: string;
        };
        /** The organization or the user is blocked. */
        NotPermitted: {
            /**
             * Tells this error from `insufficient_scope`, which has the same status.
             * @enum {string}
             */
            error: "NotPermitted";
            /** What went wrong, for people. */
            detail: string;
        };
        /** The body breaks at least one rule. The provider tries all three shapes, so it may report one mistake once for each. */
        RequestValidationError: {
            /**
             * `RequestValidationError` if the body has the wrong shape, `PolarRequestValidationError` if it breaks a business rule, for example by naming a product that doesn't exist. The provider sends it but doesn't promise to.
             * @enum {string}
             */
            error?: "RequestValidationError" | "PolarRequestValidationError";
            /** The broken rules. */
            detail: components["schemas"]["RequestValidationErrorDetail"][];
        };
        /** One broken rule. Only `loc`, `msg` and `type` are promised. */
        RequestValidationErrorDetail: {
            /** The path to the mistake: `body`, the name of the shape that was tried (left out for business rules), the field, then property names and array indexes. A wrong metadata value adds its key and the type that was tried (`constrained-str`, `int` or `bool`); a wrong metadata key adds the key and `[key]`. */
            loc: (string | number)[];
            /** What is wrong, for people. */
            msg: string;
            /** What is wrong, for programs, such as `missing` or `value_error`. */
            type: string;
            /** The offending value, of any type. If a field is missing, the whole body. */
            input?: unknown;
            /** Figures from the message, such as the limit that was exceeded. */
            ctx?: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCheckoutLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to sell, and how the checkout behaves. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutLinkCreate"];
            };
        };
        responses: {
            /** @description The checkout link was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutLink"];
                };
            };
            /** @description The body is not valid UTF-8. No link was created. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyParsingError"];
                };
            };
            /**
             * @description The request had no credentials, or a token that is unknown, expired, revoked or malformed. `error` tells
             *     which. No link was created.
             */
            401: {
                headers: {
                    /**
                     * @description `Bearer realm="polar"`. If a token was sent, `error` and `error_description` follow in the form of
                     *     RFC 6750.
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"] | components["schemas"]["InvalidToken"];
                };
            };
            /** @description The token is valid but lacks the scope, or its organization or user is blocked. No link was created. */
            403: {
                headers: {
                    /**
                     * @description Sent if the scope is missing, and names it in the form of RFC 6750. Not sent if the organization or the
                     *     user is blocked.
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientScope"] | components["schemas"]["NotPermitted"];
                };
            };
            /**
             * @description The body breaks a rule; or it names a product, price or discount that doesn't exist, is archived or isn't
             *     the caller's; or its products belong to two organizations. No link was created.
             *
             *     Without a body, or with `null`, the one entry has the `type` `missing` and the `loc` `["body"]`.
             *
             *     Business rules are checked once the shape is valid, in this order, until the first one fails.
             *     Their `error` is `PolarRequestValidationError` and their `type` is `value_error`:
             *
             *     | rule | `loc` | `msg` |
             *     | --- | --- | --- |
             *     | a product exists and is yours | `["body", "products", i]`, also for a `product_id` | Product does not exist. |
             *     | a product is not archived | the same | Product is archived. |
             *     | all products have one organization | `["body", "products"]` | Products must all belong to the same organization. |
             *     | a price exists and is yours | `["body", "product_price_id"]` | Price does not exist. |
             *     | a price is not archived, nor its product | the same | Price is archived. Product is archived. |
             *     | a discount exists, is yours and fits | `["body", "discount_id"]` | Discount does not exist or is not applicable to this product. |
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestValidationError"];
                };
            };
        };
    };
}
