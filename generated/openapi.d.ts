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
         *     deprecated). A body must match at least one shape. Properties that no shape knows are ignored.
         *
         *     **Answers outside this contract:**
         *     - The trailing slash is part of the path. Without it the provider answers 307 with an absolute `Location`
         *       that has the slash and keeps the query. A client that follows the redirect sends the token again, so call
         *       the right path.
         *     - An unknown path gets 404 `{"detail": "Not Found"}`.
         *     - Another method on this path gets 405 `{"detail": "Method Not Allowed"}` with an `Allow` header. The
         *       exception is GET, which lists checkout links and is another endpoint.
         *     - A body without a `Content-Type`, or with an `application/*+json` one, is read as JSON. With any other media
         *       type it counts as a body of the wrong form and gets 422. Always send `Content-Type: application/json`: since
         *       March 2026 the provider no longer reads a body without it.
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
         * version 4 UUID
         * Format: uuid
         * @description A version 4 UUID with hyphens, in lower or upper case. The provider refuses other versions. It accepts UUIDs
         *     without hyphens, in braces or after `urn:uuid:`; this contract refuses them on purpose.
         */
        UuidV4: string;
        /** @description A version 4 UUID, or null. */
        NullableUuidV4: components["schemas"]["UuidV4"] | null;
        /**
         * date and time by RFC 3339
         * Format: date-time
         * @description A date and time with an offset from UTC (RFC 3339).
         */
        Timestamp: string;
        /** @description A date and time with an offset from UTC (RFC 3339), or null. */
        NullableTimestamp: components["schemas"]["Timestamp"] | null;
        /** @description An amount of money in cents. */
        CurrencyAmount: number;
        /** @description An amount of money in cents, or null. */
        NullableCurrencyAmount: components["schemas"]["CurrencyAmount"] | null;
        /** @description A currency code such as `usd`. */
        Currency: string;
        /**
         * @description The company that processes payments. There is only one.
         * @enum {string}
         */
        PaymentProcessor: "stripe";
        /**
         * @description How often a subscription is charged.
         * @enum {string}
         */
        RecurringInterval: "month" | "year";
        /**
         * @description Key-value pairs as the provider stored them. Integers may be larger than JavaScript can represent exactly,
         *     because other programs can store them too.
         */
        Metadata: {
            [key: string]: string | number | boolean;
        };
        /**
         * absolute http or https URL with a host
         * @description An absolute `http` or `https` URL with a host. The provider parses it as browsers do (WHATWG URL Standard), so
         *     ports and international host names are fine.
         *
         *     The literal placeholder `{CHECKOUT_ID}` may stand in the query or the fragment. In the path the provider stores
         *     it as `%7BCHECKOUT_ID%7D` and never fills it in, so customers would land on a broken page. Any other brace
         *     breaks the replacement, or the checkout itself. Both are refused. Braces are not allowed in URLs by RFC 3986, so
         *     `format: uri` would reject the placeholder.
         *
         *     The pattern alone is for tools that have nothing else. The validators of this package also parse the URL, which
         *     finds bad IP addresses, ports above 65535 and invalid Punycode. They also refuse half a surrogate pair, which
         *     makes the provider answer 500.
         *
         *     Refused on purpose, though the provider may accept it: URLs that are valid only after a browser has repaired
         *     them (spaces, backslashes, one slash or three after the scheme, `<`, `>`, quotes, `^`, backticks, control
         *     characters, `%` in the host, a port without digits or with more than five), user info, and any brace that is
         *     not the placeholder's.
         */
        HttpUrl: string;
        /**
         * @description What to sell, in one of three shapes. A body must match at least one. It may have the fields of several, and
         *     properties that no shape knows are ignored.
         */
        CheckoutLinkCreate: components["schemas"]["CheckoutLinkCreateProductPrice"] | components["schemas"]["CheckoutLinkCreateProduct"] | components["schemas"]["CheckoutLinkCreateProducts"];
        /** @description A link that sells one or more products. */
        CheckoutLinkCreateProducts: components["schemas"]["CheckoutLinkCreateBase"] & {
            /**
             * @description The IDs of the products to sell. Each product must exist, be yours and not be archived, and all must
             *     belong to one organization.
             */
            products: components["schemas"]["UuidV4"][];
        };
        /**
         * @deprecated
         * @description A link that sells one product. Use `CheckoutLinkCreateProducts` with one ID instead.
         */
        CheckoutLinkCreateProduct: components["schemas"]["CheckoutLinkCreateBase"] & {
            /** @description The ID of the product to sell. It must exist, be yours and not be archived. */
            product_id: components["schemas"]["UuidV4"];
        };
        /**
         * @deprecated
         * @description A link that sells the product of a price. Use `CheckoutLinkCreateProducts` with the product instead.
         */
        CheckoutLinkCreateProductPrice: components["schemas"]["CheckoutLinkCreateBase"] & {
            /** @description The ID of a price, which stands for its product. Both must exist, be yours and not be archived. */
            product_price_id: components["schemas"]["UuidV4"];
        };
        /** @description What the three shapes have in common. */
        CheckoutLinkCreateBase: {
            /**
             * @description Your own key-value pairs. The provider stores them and returns them with the link.
             * @default {}
             */
            metadata?: components["schemas"]["MetadataCreate"];
            /** @description The company that is to process the payments. Required, though there is only one. */
            payment_processor: components["schemas"]["PaymentProcessor"];
            /**
             * string without U+0000
             * @description Your own name for the link, for internal use. No length limit is known. It can't contain U+0000 or half a
             *     surrogate pair: the provider can't store them and answers 500.
             */
            label?: string | null;
            /**
             * @description Whether customers may enter a discount code. If false, a discount set by `discount_id` still applies and
             *     customers can't change it. This contract accepts only a boolean; the provider also accepts `"true"`,
             *     `"yes"` and `1`.
             * @default true
             */
            allow_discount_codes?: boolean;
            /**
             * @description The ID of a discount to apply from the start. It must exist, be yours and fit the products. If it no longer
             *     applies when the link is opened, it is ignored.
             */
            discount_id?: components["schemas"]["NullableUuidV4"];
            /**
             * @description Where customers go after paying. To find out which checkout it was, put the literal `{CHECKOUT_ID}` into the
             *     query or the fragment, with its braces unencoded:
             *     `https://example.com/thanks?checkout_id={CHECKOUT_ID}`. In the path the provider never fills it in. The link
             *     shows the parsed URL (see the response). It is unknown how the provider counts characters
             *     outside ASCII toward the limit, so percent-encode them in long URLs.
             */
            success_url?: components["schemas"]["HttpUrl"] | null;
        };
        /**
         * @description Key-value pairs. A value is a string, an integer or a boolean; it can't be null, a fraction, a list or an
         *     object. Lengths are counted in Unicode code points. Integers are limited to those that JavaScript can represent
         *     exactly, because it would change larger ones on the way. Keys and values can't contain U+0000 or half a
         *     surrogate pair: the provider can't store them and answers 500.
         */
        MetadataCreate: {
            [key: string]: string | number | boolean;
        };
        /** @description A checkout link as the provider stored it. New fields may appear over time; ignore unknown ones. */
        CheckoutLink: {
            /** @description When the link was created, which is the time of the call. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the link was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description Identifies the link in the API. New for each call. It is not part of `url`. */
            id: components["schemas"]["UuidV4"];
            /** @description The key-value pairs you sent, or empty if you sent none. */
            metadata: components["schemas"]["Metadata"];
            /** @description The company that processes the payments, as you sent it. */
            payment_processor: components["schemas"]["PaymentProcessor"];
            /**
             * string that starts with polar_cl_
             * @description The secret part of `url`, new for each call. Anyone who has it can open the link.
             */
            client_secret: string;
            /**
             * http or https URL with polar_cl_ after its host
             * @description The address to send customers to. It contains `client_secret`:
             *     `https://buy.polar.sh/<client_secret>` in production,
             *     `https://sandbox-api.polar.sh/v1/checkout-links/<client_secret>/redirect` in the sandbox. Use it as it is;
             *     don't build it yourself.
             */
            url: string;
            /**
             * @description Where customers go after paying, with `{CHECKOUT_ID}` not yet filled in. Null if you sent none. This is the
             *     parsed URL, which may differ from what you sent: `https://example.com` comes back as `https://example.com/`,
             *     `HTTPS://EXAMPLE.com:443/a` as `https://example.com/a`. It is what `new URL(sent).href` is in JavaScript.
             */
            success_url: string | null;
            /** @description Your own name for the link, or null if you sent none. */
            label: string | null;
            /** @description Whether customers may enter a discount code. A discount set by `discount_id` applies either way. */
            allow_discount_codes: boolean;
            /** @description The ID of the discount that applies from the start, or null if you sent none. */
            discount_id: components["schemas"]["NullableUuidV4"];
            /**
             * @description The organization that sells. All products of the link belong to it.
             * @example 1dbfc517-0bbf-4301-9ba8-555ca42b9737
             */
            organization_id: components["schemas"]["UuidV4"];
            /** @description What the link sells, in the order of the request. IDs are in lower case, however you sent them. */
            products: components["schemas"]["CheckoutLinkProduct"][];
            /** @description The discount that applies from the start; its `id` is `discount_id`. Null exactly if `discount_id` is. */
            discount: components["schemas"]["CheckoutLinkDiscount"] | null;
            /**
             * @deprecated
             * @description The first product's ID. Later versions of the API don't document it; read `products` instead.
             */
            product_id?: components["schemas"]["UuidV4"];
            /**
             * @deprecated
             * @description The ID of the first price of the first product, even if you sent another one. Later versions of the API
             *     don't document it; read `products` instead.
             */
            product_price_id?: components["schemas"]["UuidV4"];
            /**
             * @deprecated
             * @description The first product. Later versions of the API don't document it; read `products` instead.
             */
            product?: components["schemas"]["CheckoutLinkProduct"];
            /**
             * @deprecated
             * @description The first price of the first product, even if you sent the ID of another one. Later versions of the API
             *     don't document it; read `products` instead.
             */
            product_price?: components["schemas"]["ProductPrice"];
        };
        /** @description A product that the link sells, with its prices, benefits and media files. */
        CheckoutLinkProduct: {
            /** @description When the product was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the product was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description Identifies the product, as in `products` of the request. Always in lower case. */
            id: components["schemas"]["UuidV4"];
            /** @description The product's name, as the seller wrote it. */
            name: string;
            /** @description The seller's description of the product, or null if there is none. */
            description: string | null;
            /**
             * @description How often a subscription is charged. Null for a one-time product, and for a subscription that has only
             *     legacy prices, which carry their own interval.
             */
            recurring_interval: components["schemas"]["RecurringInterval"] | null;
            /**
             * @description Whether the product is a subscription. True if it has a `recurring_interval`, or if all its prices are
             *     legacy ones.
             */
            is_recurring: boolean;
            /** @description Whether the seller has archived the product. No new link can be created for it then. */
            is_archived: boolean;
            /** @description The organization that sells the product. */
            organization_id: components["schemas"]["UuidV4"];
            /** @description The prices that the product is sold at. */
            prices: components["schemas"]["ProductPrice"][];
            /** @description What customers get when they buy the product. */
            benefits: components["schemas"]["Benefit"][];
            /** @description Images and other files that show the product. */
            medias: components["schemas"]["ProductMediaFile"][];
        };
        /**
         * @description One of seven kinds of price. Check for `legacy` first, which only the three legacy kinds have, then look at
         *     `amount_type`.
         */
        ProductPrice: components["schemas"]["ProductPriceFixed"] | components["schemas"]["ProductPriceCustom"] | components["schemas"]["ProductPriceFree"] | components["schemas"]["ProductPriceMeteredUnit"] | components["schemas"]["LegacyRecurringProductPriceFixed"] | components["schemas"]["LegacyRecurringProductPriceCustom"] | components["schemas"]["LegacyRecurringProductPriceFree"];
        /** @description A fixed price. */
        ProductPriceFixed: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["FixedAmount"];
        /** @description Pay what you want. */
        ProductPriceCustom: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["CustomAmount"];
        /** @description Free of charge. */
        ProductPriceFree: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["FreeAmount"];
        /** @description A price per consumed unit, counted by a meter. */
        ProductPriceMeteredUnit: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["MeteredUnitAmount"];
        /**
         * @deprecated
         * @description A fixed price from before products had the billing interval.
         */
        LegacyRecurringProductPriceFixed: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["FixedAmount"];
        /**
         * @deprecated
         * @description Pay what you want, from before products had the billing interval.
         */
        LegacyRecurringProductPriceCustom: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["CustomAmount"];
        /**
         * @deprecated
         * @description Free of charge, from before products had the billing interval.
         */
        LegacyRecurringProductPriceFree: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["FreeAmount"];
        /** @description What all seven kinds of price have in common. */
        ProductPriceBase: {
            /** @description When the price was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the price was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description Identifies the price, as in `product_price_id` of the request. Always in lower case. */
            id: components["schemas"]["UuidV4"];
            /** @description Whether the seller has archived the price. No new link can be created for it then. */
            is_archived: boolean;
            /** @description The ID of the product that has this price. */
            product_id: components["schemas"]["UuidV4"];
        };
        /** @description What the four current kinds of price have in common. They never have the field `legacy`. */
        CurrentProductPriceBase: components["schemas"]["ProductPriceBase"] & {
            /**
             * @deprecated
             * @description Whether the price is charged once or repeatedly. Read `is_recurring` of the product instead.
             * @enum {string}
             */
            type: "one_time" | "recurring";
            /**
             * @deprecated
             * @description How often the price is charged, or null. Read `recurring_interval` of the product instead.
             */
            recurring_interval: components["schemas"]["RecurringInterval"] | null;
        };
        /**
         * @deprecated
         * @description What the three legacy kinds of price have in common.
         */
        LegacyRecurringProductPriceBase: components["schemas"]["ProductPriceBase"] & {
            /**
             * @description Every legacy price belongs to a subscription.
             * @enum {string}
             */
            type: "recurring";
            /** @description How often the price is charged. It may differ from that of the product. */
            recurring_interval: components["schemas"]["RecurringInterval"];
            /**
             * @description Marks the legacy kinds. Current prices don't have this field at all.
             * @enum {boolean}
             */
            legacy: true;
        };
        /** @description What makes a price a fixed one. */
        FixedAmount: {
            /**
             * @description Tells this kind of price from the others.
             * @enum {string}
             */
            amount_type: "fixed";
            /** @description The currency that the price is charged in. */
            price_currency: components["schemas"]["Currency"];
            /** @description The price in cents, before any discount. */
            price_amount: components["schemas"]["CurrencyAmount"];
        };
        /** @description What makes a price one that customers choose. */
        CustomAmount: {
            /**
             * @description Tells this kind of price from the others.
             * @enum {string}
             */
            amount_type: "custom";
            /** @description The currency that customers pay in. */
            price_currency: components["schemas"]["Currency"];
            /** @description The least that a customer may pay, in cents, or null if the seller set no minimum. */
            minimum_amount: components["schemas"]["NullableCurrencyAmount"];
            /** @description The most that a customer may pay, in cents, or null if the seller set no maximum. */
            maximum_amount: components["schemas"]["NullableCurrencyAmount"];
            /** @description The amount that the checkout form starts with, in cents, or null if the seller set none. */
            preset_amount: components["schemas"]["NullableCurrencyAmount"];
        };
        /** @description What makes a price free of charge. */
        FreeAmount: {
            /**
             * @description Tells this kind of price from the others. A free price has no currency and no amount.
             * @enum {string}
             */
            amount_type: "free";
        };
        /** @description What makes a price one per consumed unit. */
        MeteredUnitAmount: {
            /**
             * @description Tells this kind of price from the others.
             * @enum {string}
             */
            amount_type: "metered_unit";
            /** @description The currency that usage is charged in. */
            price_currency: components["schemas"]["Currency"];
            /**
             * decimal with up to 12 decimal places
             * @description The price of one unit in cents, as a decimal. A string, because a floating-point number would lose digits.
             */
            unit_amount: string;
            /** @description The most that is charged, in cents, however many units are consumed. Null if there is no cap. */
            cap_amount: components["schemas"]["NullableCurrencyAmount"];
            /** @description The ID of the meter that counts the units, the same as `meter.id`. */
            meter_id: components["schemas"]["UuidV4"];
            /** @description The meter that counts the units. */
            meter: components["schemas"]["ProductPriceMeter"];
        };
        /** @description The part of a meter that a price shows. */
        ProductPriceMeter: {
            /** @description Identifies the meter. */
            id: components["schemas"]["UuidV4"];
            /** @description What the meter counts, in the seller's words. */
            name: string;
        };
        /** @description Something that customers get when they buy the product. */
        Benefit: {
            /** @description When the benefit was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the benefit was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description Identifies the benefit. Several products may grant the same one. */
            id: components["schemas"]["UuidV4"];
            /**
             * @description What is granted. The provider adds kinds over time.
             * @enum {string}
             */
            type: "custom" | "discord" | "github_repository" | "downloadables" | "license_keys" | "meter_credit";
            /** @description What customers get, in the seller's words. */
            description: string;
            /** @description Whether the seller can pick the benefit for a product. */
            selectable: boolean;
            /** @description Whether the seller can delete the benefit. */
            deletable: boolean;
            /** @description The organization that grants the benefit. */
            organization_id: components["schemas"]["UuidV4"];
        };
        /** @description An image or another file that shows the product. */
        ProductMediaFile: {
            /** @description Identifies the file. */
            id: components["schemas"]["UuidV4"];
            /** @description The organization that owns the file. */
            organization_id: components["schemas"]["UuidV4"];
            /** @description The file's name, without a path. */
            name: string;
            /** @description The file's place in the provider's storage. Not an address; see `public_url`. */
            path: string;
            /** @description The media type of the content, such as `image/png`. */
            mime_type: string;
            /** @description The size in bytes. */
            size: number;
            /** @description The version that the provider's storage gave the file, or null. Not the same as `version`. */
            storage_version: string | null;
            /** @description The entity tag that the provider's storage gave the content, or null if it is unknown. */
            checksum_etag: string | null;
            /** @description The SHA-256 checksum of the content in base64, or null if it is unknown. */
            checksum_sha256_base64: string | null;
            /** @description The same checksum in hexadecimal, or null if it is unknown. */
            checksum_sha256_hex: string | null;
            /** @description When the content last changed, or null if it is unknown. */
            last_modified_at: components["schemas"]["NullableTimestamp"];
            /** @description The file's own version, or null if it has none. Not the same as `storage_version`. */
            version: string | null;
            /**
             * @description What the file is used for. Here it is always the media of a product.
             * @enum {string}
             */
            service: "product_media";
            /** @description Whether the upload is complete. */
            is_uploaded: boolean;
            /** @description When the file was created, as opposed to `last_modified_at`. */
            created_at: components["schemas"]["Timestamp"];
            /** @description The size for people, such as `1.2 MB`. Use `size` to calculate. */
            size_readable: string;
            /** @description The address from which anyone can load the file. */
            public_url: string;
        };
        /** @description One of four kinds of discount, told apart by `type` and `duration`. */
        CheckoutLinkDiscount: components["schemas"]["DiscountFixedOnceForeverDuration"] | components["schemas"]["DiscountFixedRepeatDuration"] | components["schemas"]["DiscountPercentageOnceForeverDuration"] | components["schemas"]["DiscountPercentageRepeatDuration"];
        /** @description A fixed amount off, on the first charge or on every charge. */
        DiscountFixedOnceForeverDuration: components["schemas"]["DiscountBase"] & components["schemas"]["FixedDiscount"] & components["schemas"]["OnceForeverDuration"];
        /** @description A fixed amount off for a number of months. */
        DiscountFixedRepeatDuration: components["schemas"]["DiscountBase"] & components["schemas"]["FixedDiscount"] & components["schemas"]["RepeatDuration"];
        /** @description A percentage off, on the first charge or on every charge. */
        DiscountPercentageOnceForeverDuration: components["schemas"]["DiscountBase"] & components["schemas"]["PercentageDiscount"] & components["schemas"]["OnceForeverDuration"];
        /** @description A percentage off for a number of months. */
        DiscountPercentageRepeatDuration: components["schemas"]["DiscountBase"] & components["schemas"]["PercentageDiscount"] & components["schemas"]["RepeatDuration"];
        /** @description What all four kinds of discount have in common. */
        DiscountBase: {
            /** @description When the discount was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the discount was last changed, or null if it never was. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description Identifies the discount, the same as `discount_id` of the link. */
            id: components["schemas"]["UuidV4"];
            /** @description The discount's own key-value pairs, set by the seller. They are not those of the link. */
            metadata: components["schemas"]["Metadata"];
            /** @description The discount's name, as the seller wrote it. Not what customers enter; that is `code`. */
            name: string;
            /** @description What customers enter to get the discount, or null if it has no code. */
            code: string | null;
            /** @description From when the discount can be redeemed, or null if it has no start. */
            starts_at: components["schemas"]["NullableTimestamp"];
            /** @description Until when the discount can be redeemed, or null if it has no end. */
            ends_at: components["schemas"]["NullableTimestamp"];
            /** @description How many times the discount can be redeemed in total, or null if there is no limit. */
            max_redemptions: number | null;
            /** @description How many times the discount has been redeemed so far. */
            redemptions_count: number;
            /** @description The organization that grants the discount. */
            organization_id: components["schemas"]["UuidV4"];
        };
        /** @description What makes a discount a fixed amount off. */
        FixedDiscount: {
            /**
             * @description Tells fixed discounts from percentages.
             * @enum {string}
             */
            type: "fixed";
            /** @description The amount off, in cents. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description The currency of `amount`. */
            currency: components["schemas"]["Currency"];
        };
        /** @description What makes a discount a percentage off. */
        PercentageDiscount: {
            /**
             * @description Tells percentages from fixed discounts.
             * @enum {string}
             */
            type: "percentage";
            /** @description The percentage off, in basis points. 100 is 1 %, 10000 is all of it. */
            basis_points: number;
        };
        /** @description How long a discount lasts that has no number of months. */
        OnceForeverDuration: {
            /**
             * @description Whether the discount applies to the first charge only, or to every charge.
             * @enum {string}
             */
            duration: "once" | "forever";
        };
        /** @description How long a discount lasts that has a number of months. */
        RepeatDuration: {
            /**
             * @description The discount applies to every charge for a number of months.
             * @enum {string}
             */
            duration: "repeating";
            /** @description For how many months the discount applies. */
            duration_in_months: number;
        };
        /**
         * Bearer challenge of the realm polar
         * @description Tells the client how to authenticate (RFC 6750).
         */
        BearerChallenge: string;
        /** @description The bytes of the body could not be read as text. */
        BodyParsingError: {
            /** @description What went wrong, for people. Unlike in a 422, it is a string. */
            detail: string;
        };
        /** @description The request had no credentials. */
        Unauthorized: {
            /**
             * @description Tells this error from `invalid_token`, which has the same status.
             * @enum {string}
             */
            error: "Unauthorized";
            /** @description What went wrong, for people. */
            detail: string;
        };
        /** @description The token is unknown, expired, revoked or malformed (RFC 6750). */
        InvalidToken: {
            /**
             * @description Tells this error from `Unauthorized`, which has the same status.
             * @enum {string}
             */
            error: "invalid_token";
            /** @description What went wrong, for people. Also in the `WWW-Authenticate` header. */
            error_description: string;
        };
        /** @description The token lacks the scope of this endpoint (RFC 6750). */
        InsufficientScope: {
            /**
             * @description Tells this error from `NotPermitted`, which has the same status.
             * @enum {string}
             */
            error: "insufficient_scope";
            /** @description What went wrong, for people. Also in the `WWW-Authenticate` header. */
            error_description: string;
        };
        /** @description The organization or the user is blocked. */
        NotPermitted: {
            /**
             * @description Tells this error from `insufficient_scope`, which has the same status.
             * @enum {string}
             */
            error: "NotPermitted";
            /** @description What went wrong, for people. */
            detail: string;
        };
        /**
         * @description The body breaks at least one rule. The provider tries all three shapes, so it may report one mistake once for
         *     each.
         */
        RequestValidationError: {
            /**
             * @description `RequestValidationError` if the body has the wrong form, `PolarRequestValidationError` if it breaks a
             *     business rule, for example by naming a product that doesn't exist. The provider sends it but doesn't
             *     promise to.
             * @enum {string}
             */
            error?: "RequestValidationError" | "PolarRequestValidationError";
            /** @description The broken rules. */
            detail: components["schemas"]["RequestValidationErrorDetail"][];
        };
        /** @description One broken rule. Only `loc`, `msg` and `type` are promised. */
        RequestValidationErrorDetail: {
            /**
             * @description The path to the mistake: `body`, the name of the shape that was tried (left out for business rules), the
             *     field, then property names and array indexes. A wrong metadata value adds its key and the type that was
             *     tried (`constrained-str`, `int` or `bool`); a wrong metadata key adds the key and `[key]`.
             */
            loc: (string | number)[];
            /** @description What is wrong, for people. */
            msg: string;
            /** @description What is wrong, for programs, such as `missing` or `value_error`. */
            type: string;
            /** @description The offending value, of any type. If a field is missing, the whole body. */
            input?: unknown;
            /** @description Figures from the message, such as the limit that was exceeded. */
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
             *     Business rules are checked once the form is right, in this order, and the first that fails ends the check.
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
