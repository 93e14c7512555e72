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
         * @description Makes a checkout link for one or more products and returns it; send customers to its `url`.
         *
         *     **Scope:** the token needs `checkout_links:write`.
         *
         *     **Not idempotent:** there is no idempotency key. The same call twice makes two links, so don't retry after a
         *     timeout or a lost connection without looking first whether the link exists.
         *
         *     **Three body shapes:** name what to sell by `products` (current), `product_id` or `product_price_id` (both
         *     deprecated). A body has to match at least one shape; properties that no shape knows are ignored.
         *
         *     **Answers outside this contract:**
         *     - The trailing slash belongs to the path. Without it the provider answers 307 with an absolute `Location`
         *       that has the slash, and keeps the query. A client that follows it sends the token once more: call the
         *       right path.
         *     - An unknown path gets 404 `{"detail": "Not Found"}`.
         *     - Another method on this path gets 405 `{"detail": "Method Not Allowed"}` with an `Allow` header. GET is the
         *       exception: it lists checkout links and is another endpoint.
         *     - Without a `Content-Type`, or with an `application/*+json` one, the body is read as JSON. With another media
         *       type it breaks the rules of the body and gets 422.
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
         * Format: uuid
         * @description A version 4 UUID in its hyphenated form; hex digits in either case. UUIDs of other versions are refused by
         *     the provider. UUIDs without hyphens, in braces or after `urn:uuid:` are refused by this contract on purpose,
         *     though the provider lets them pass.
         */
        UuidV4: string;
        /** @description A version 4 UUID, or null. */
        NullableUuidV4: components["schemas"]["UuidV4"] | null;
        /**
         * Format: date-time
         * @description A point in time, RFC 3339 with an offset.
         */
        Timestamp: string;
        /** @description A point in time, RFC 3339 with an offset, or null. */
        NullableTimestamp: components["schemas"]["Timestamp"] | null;
        /** @description An amount of money in cents. */
        CurrencyAmount: number;
        /** @description An amount of money in cents, or null. */
        NullableCurrencyAmount: components["schemas"]["CurrencyAmount"] | null;
        /** @description A currency by its code, as `usd`. */
        Currency: string;
        /**
         * @description The payment processor. There is one.
         * @constant
         */
        PaymentProcessor: "stripe";
        /**
         * @description How often a subscription is charged.
         * @enum {string}
         */
        RecurringInterval: "month" | "year";
        /**
         * @description Key-value pairs as the provider stored them. Other programs may have stored integers beyond those that
         *     JavaScript counts exactly.
         */
        Metadata: {
            [key: string]: string | number | boolean;
        };
        /**
         * @description An absolute `http` or `https` URL with a host: a DNS or international name, an IPv4 address, an IPv6 address
         *     in brackets, or `localhost`. A port is fine, user info is not. The literal placeholder `{CHECKOUT_ID}` may
         *     stand in the path, the query or the fragment. Braces are no RFC 3986 characters, so `format: uri` would
         *     reject it.
         *
         *     Refused on purpose, though the provider may let it pass: what only a browser's repair makes a URL (spaces,
         *     backslashes, one slash after the scheme, `<`, `>`, `"`, backticks, `^`, control characters), a brace that is
         *     not the placeholder's (`{checkout_id}` would never be filled in), IPv4 addresses in other forms than four
         *     decimal numbers, and a colon without a port behind it. International names may use the Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic,
         *     Devanagari, Thai, Han, kana or Hangul script; write others as `xn--…`. Not decided here: whether what
         *     follows `xn--` is valid Punycode.
         */
        HttpUrl: string;
        /**
         * @description What to sell, in one of three shapes. A body has to match at least one; the fields of the shapes may be mixed,
         *     and properties that no shape knows are ignored.
         */
        CheckoutLinkCreate: components["schemas"]["CheckoutLinkCreateProducts"] | components["schemas"]["CheckoutLinkCreateProduct"] | components["schemas"]["CheckoutLinkCreateProductPrice"];
        /** @description A link that sells one or more products. */
        CheckoutLinkCreateProducts: components["schemas"]["CheckoutLinkCreateBase"] & {
            /**
             * @description The products to sell, by ID. All of them have to exist, be unarchived, be the caller's and belong to
             *     one organization.
             */
            products: components["schemas"]["UuidV4"][];
        };
        /**
         * @deprecated
         * @description A link for one product. Use `CheckoutLinkCreateProducts` with one ID instead.
         */
        CheckoutLinkCreateProduct: components["schemas"]["CheckoutLinkCreateBase"] & {
            /** @description The product to sell, by ID. It has to exist, be unarchived and be the caller's. */
            product_id: components["schemas"]["UuidV4"];
        };
        /**
         * @deprecated
         * @description A link for one price of a product. Use `CheckoutLinkCreateProducts` with its product instead.
         */
        CheckoutLinkCreateProductPrice: components["schemas"]["CheckoutLinkCreateBase"] & {
            /**
             * @description The price to sell at, by ID; it names its product too. It has to exist, be unarchived and be the
             *     caller's.
             */
            product_price_id: components["schemas"]["UuidV4"];
        };
        /** @description What the three shapes have in common. */
        CheckoutLinkCreateBase: {
            /** @description Your own key-value pairs, kept with the link and given back with it. */
            metadata?: components["schemas"]["MetadataCreate"];
            /** @description The payment processor that handles the checkouts. Has to be sent, though there is one only. */
            payment_processor: components["schemas"]["PaymentProcessor"];
            /** @description A name by which you tell your links apart; it is for internal use. No limit of its length is known. */
            label?: string | null;
            /**
             * @description Whether customers may enter a discount code. When false, a discount set by `discount_id` still applies,
             *     and customers can't change it. Strictly a boolean: `"true"`, `"yes"` and `1` are refused by this
             *     contract on purpose, though the provider reads them.
             * @default true
             */
            allow_discount_codes?: boolean;
            /**
             * @description A discount to apply from the start, by ID. It has to exist, be unarchived and be the caller's. When it no
             *     longer applies at the time the link is opened, it is ignored.
             */
            discount_id?: components["schemas"]["NullableUuidV4"];
            /**
             * @description Where the customer goes after paying. To learn which checkout it was, put the literal `{CHECKOUT_ID}` where
             *     its ID shall stand, as in `https://example.com/thanks?checkout_id={CHECKOUT_ID}`, its braces unencoded. How
             *     the provider counts characters outside ASCII toward the limit is not known: percent-encode them in long
             *     URLs.
             */
            success_url?: components["schemas"]["HttpUrl"] | null;
        };
        /**
         * @description Key-value pairs. A value is a string, an integer or a boolean: no null, no fraction, no nesting. Lengths are
         *     counted in Unicode code points. Integers are bounded to those that JavaScript counts exactly; it would change
         *     larger ones on their way.
         * @default {}
         */
        MetadataCreate: {
            [key: string]: string | number | boolean;
        };
        /** @description A checkout link as the provider stored it. More fields may appear over time: ignore those you don't know. */
        CheckoutLink: {
            /** @description When the link was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the link was last changed, or null. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description The link's ID. Keep it to find the link again. */
            id: components["schemas"]["UuidV4"];
            /** @description The key-value pairs that were sent; empty if none were. */
            metadata: components["schemas"]["Metadata"];
            /** @description The payment processor that handles the checkouts. */
            payment_processor: components["schemas"]["PaymentProcessor"];
            /** @description The secret part of `url`, by which the link is opened. */
            client_secret: string;
            /**
             * @description The address to give to customers. It holds `client_secret`; in production it is
             *     `https://buy.polar.sh/<client_secret>`. Use it as it comes: don't build it yourself.
             */
            url: string;
            /** @description Where the customer goes after paying, with the placeholder as it was sent; or null. */
            success_url: string | null;
            /** @description The name by which you tell your links apart, or null. */
            label: string | null;
            /** @description Whether customers may enter a discount code. Doesn't touch a discount set by `discount_id`. */
            allow_discount_codes: boolean;
            /** @description The discount that applies from the start, by ID, or null. */
            discount_id: components["schemas"]["NullableUuidV4"];
            /**
             * @description The organization that sells.
             * @example 1dbfc517-0bbf-4301-9ba8-555ca42b9737
             */
            organization_id: components["schemas"]["UuidV4"];
            /** @description The products that the link sells. */
            products: components["schemas"]["CheckoutLinkProduct"][];
            /** @description The discount that applies from the start, whole, or null. */
            discount: components["schemas"]["CheckoutLinkDiscount"] | null;
            /**
             * @deprecated
             * @description The ID of the first product. Read `products` instead; later versions of the API leave this out.
             */
            product_id?: components["schemas"]["UuidV4"];
            /**
             * @deprecated
             * @description The ID of a price of the first product. Read `products` instead; later versions of the API leave this out.
             */
            product_price_id?: components["schemas"]["UuidV4"];
            /**
             * @deprecated
             * @description The first product, whole. Read `products` instead; later versions of the API leave this out.
             */
            product?: components["schemas"]["CheckoutLinkProduct"];
            /**
             * @deprecated
             * @description A price of the first product, whole. Read `products` instead; later versions of the API leave this out.
             */
            product_price?: components["schemas"]["ProductPrice"];
        };
        /** @description A product that the link sells, with its prices, benefits and media files. */
        CheckoutLinkProduct: {
            /** @description When the product was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the product was last changed, or null. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description The product's ID. */
            id: components["schemas"]["UuidV4"];
            /** @description Its name. */
            name: string;
            /** @description What it is, in words, or null. */
            description: string | null;
            /** @description How often a subscription to it is charged; null for a one-time product. */
            recurring_interval: components["schemas"]["RecurringInterval"] | null;
            /** @description Whether it is a subscription. */
            is_recurring: boolean;
            /** @description Whether it is archived, that is no longer sold. */
            is_archived: boolean;
            /** @description The organization that sells it. */
            organization_id: components["schemas"]["UuidV4"];
            /** @description Its prices. */
            prices: components["schemas"]["ProductPrice"][];
            /** @description What a buyer gets. */
            benefits: components["schemas"]["Benefit"][];
            /** @description Its media files. */
            medias: components["schemas"]["ProductMediaFile"][];
        };
        /**
         * @description One of seven kinds of price. Look for `legacy` first, which only the three legacy kinds have, then at
         *     `amount_type`.
         */
        ProductPrice: components["schemas"]["ProductPriceFixed"] | components["schemas"]["ProductPriceCustom"] | components["schemas"]["ProductPriceFree"] | components["schemas"]["ProductPriceMeteredUnit"] | components["schemas"]["LegacyRecurringProductPriceFixed"] | components["schemas"]["LegacyRecurringProductPriceCustom"] | components["schemas"]["LegacyRecurringProductPriceFree"];
        /** @description A fixed price. */
        ProductPriceFixed: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["FixedAmount"];
        /** @description Pay what you want. */
        ProductPriceCustom: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["CustomAmount"];
        /** @description Free of charge. */
        ProductPriceFree: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["FreeAmount"];
        /** @description A price per unit consumed, counted by a meter. */
        ProductPriceMeteredUnit: components["schemas"]["CurrentProductPriceBase"] & components["schemas"]["MeteredUnitAmount"];
        /**
         * @deprecated
         * @description A fixed price from before the billing interval moved to the product.
         */
        LegacyRecurringProductPriceFixed: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["FixedAmount"];
        /**
         * @deprecated
         * @description Pay what you want, from before the billing interval moved to the product.
         */
        LegacyRecurringProductPriceCustom: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["CustomAmount"];
        /**
         * @deprecated
         * @description Free of charge, from before the billing interval moved to the product.
         */
        LegacyRecurringProductPriceFree: components["schemas"]["LegacyRecurringProductPriceBase"] & components["schemas"]["FreeAmount"];
        /** @description What all seven kinds of price have in common. */
        ProductPriceBase: {
            /** @description When the price was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the price was last changed, or null. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description The price's ID. */
            id: components["schemas"]["UuidV4"];
            /** @description Whether it is archived, that is no longer sold at. */
            is_archived: boolean;
            /** @description The product that it is a price of. */
            product_id: components["schemas"]["UuidV4"];
        };
        /** @description What the four current kinds of price have in common. They never have a field `legacy`. */
        CurrentProductPriceBase: components["schemas"]["ProductPriceBase"] & {
            /**
             * @deprecated
             * @description Whether it is charged once or again and again. Read `is_recurring` of the product instead.
             * @enum {string}
             */
            type: "one_time" | "recurring";
            /**
             * @deprecated
             * @description How often it is charged, or null. Read `recurring_interval` of the product instead.
             */
            recurring_interval: components["schemas"]["RecurringInterval"] | null;
        };
        /**
         * @deprecated
         * @description What the three legacy kinds of price have in common.
         */
        LegacyRecurringProductPriceBase: components["schemas"]["ProductPriceBase"] & {
            /**
             * @description Legacy prices are always those of subscriptions.
             * @constant
             */
            type: "recurring";
            /** @description How often it is charged. */
            recurring_interval: components["schemas"]["RecurringInterval"];
            /**
             * @description Marks the legacy kinds; current prices don't have this field at all.
             * @constant
             */
            legacy: true;
        };
        /** @description What makes a price a fixed one. */
        FixedAmount: {
            /**
             * @description The kind of amount.
             * @constant
             */
            amount_type: "fixed";
            /** @description The currency of the price. */
            price_currency: components["schemas"]["Currency"];
            /** @description The price, in cents. */
            price_amount: components["schemas"]["CurrencyAmount"];
        };
        /** @description What makes a price one that the customer chooses. */
        CustomAmount: {
            /**
             * @description The kind of amount.
             * @constant
             */
            amount_type: "custom";
            /** @description The currency of the price. */
            price_currency: components["schemas"]["Currency"];
            /** @description The least that the customer may pay, in cents, or null. */
            minimum_amount: components["schemas"]["NullableCurrencyAmount"];
            /** @description The most that the customer may pay, in cents, or null. */
            maximum_amount: components["schemas"]["NullableCurrencyAmount"];
            /** @description The amount that the form starts with, in cents, or null. */
            preset_amount: components["schemas"]["NullableCurrencyAmount"];
        };
        /** @description What makes a price free of charge. */
        FreeAmount: {
            /**
             * @description The kind of amount.
             * @constant
             */
            amount_type: "free";
        };
        /** @description What makes a price one per unit consumed. */
        MeteredUnitAmount: {
            /**
             * @description The kind of amount.
             * @constant
             */
            amount_type: "metered_unit";
            /** @description The currency of the price. */
            price_currency: components["schemas"]["Currency"];
            /**
             * @description The price of one unit in cents, as a decimal with up to 12 places. A string, because a floating-point
             *     number would not keep it exactly.
             */
            unit_amount: string;
            /** @description The most that is charged, in cents, or null. */
            cap_amount: components["schemas"]["NullableCurrencyAmount"];
            /** @description The meter that counts the units, by ID. */
            meter_id: components["schemas"]["UuidV4"];
            /** @description The meter that counts the units. */
            meter: components["schemas"]["ProductPriceMeter"];
        };
        /** @description A meter, as far as a price shows it. */
        ProductPriceMeter: {
            /** @description The meter's ID. */
            id: components["schemas"]["UuidV4"];
            /** @description The meter's name. */
            name: string;
        };
        /** @description Something that a buyer of the product gets. */
        Benefit: {
            /** @description When the benefit was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the benefit was last changed, or null. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description The benefit's ID. */
            id: components["schemas"]["UuidV4"];
            /**
             * @description The kind of benefit.
             * @enum {string}
             */
            type: "custom" | "discord" | "github_repository" | "downloadables" | "license_keys" | "meter_credit";
            /** @description What it is, in words. */
            description: string;
            /** @description Whether it can be selected. */
            selectable: boolean;
            /** @description Whether it can be deleted. */
            deletable: boolean;
            /** @description The organization that grants it. */
            organization_id: components["schemas"]["UuidV4"];
        };
        /** @description A media file of a product. */
        ProductMediaFile: {
            /** @description The file's ID. */
            id: components["schemas"]["UuidV4"];
            /** @description The organization that owns it. */
            organization_id: components["schemas"]["UuidV4"];
            /** @description The file's name. */
            name: string;
            /** @description Where it lies in the provider's storage. */
            path: string;
            /** @description Its media type. */
            mime_type: string;
            /** @description Its size in bytes. */
            size: number;
            /** @description Its version in the provider's storage, or null. */
            storage_version: string | null;
            /** @description Its entity tag, or null. */
            checksum_etag: string | null;
            /** @description Its SHA-256 checksum in base64, or null. */
            checksum_sha256_base64: string | null;
            /** @description Its SHA-256 checksum in hex, or null. */
            checksum_sha256_hex: string | null;
            /** @description When it was last changed, or null. */
            last_modified_at: components["schemas"]["NullableTimestamp"];
            /** @description Its version, or null. */
            version: string | null;
            /**
             * @description What the file is for.
             * @constant
             */
            service: "product_media";
            /** @description Whether its upload is complete. */
            is_uploaded: boolean;
            /** @description When the file was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description Its size in words for people, as in `1.2 MB`. */
            size_readable: string;
            /** @description Where anyone can load it. */
            public_url: string;
        };
        /** @description One of four kinds of discount, told apart by `type` and `duration`. */
        CheckoutLinkDiscount: components["schemas"]["DiscountFixedOnceForeverDuration"] | components["schemas"]["DiscountFixedRepeatDuration"] | components["schemas"]["DiscountPercentageOnceForeverDuration"] | components["schemas"]["DiscountPercentageRepeatDuration"];
        /** @description A fixed amount off, once or on every charge. */
        DiscountFixedOnceForeverDuration: components["schemas"]["DiscountBase"] & components["schemas"]["FixedDiscount"] & components["schemas"]["OnceForeverDuration"];
        /** @description A fixed amount off for a number of months. */
        DiscountFixedRepeatDuration: components["schemas"]["DiscountBase"] & components["schemas"]["FixedDiscount"] & components["schemas"]["RepeatDuration"];
        /** @description A percentage off, once or on every charge. */
        DiscountPercentageOnceForeverDuration: components["schemas"]["DiscountBase"] & components["schemas"]["PercentageDiscount"] & components["schemas"]["OnceForeverDuration"];
        /** @description A percentage off for a number of months. */
        DiscountPercentageRepeatDuration: components["schemas"]["DiscountBase"] & components["schemas"]["PercentageDiscount"] & components["schemas"]["RepeatDuration"];
        /** @description What all four kinds of discount have in common. */
        DiscountBase: {
            /** @description When the discount was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the discount was last changed, or null. */
            modified_at: components["schemas"]["NullableTimestamp"];
            /** @description The discount's ID. */
            id: components["schemas"]["UuidV4"];
            /** @description The discount's own key-value pairs. */
            metadata: components["schemas"]["Metadata"];
            /** @description Its name. */
            name: string;
            /** @description The code that customers enter, or null. */
            code: string | null;
            /** @description From when it can be redeemed, or null. */
            starts_at: components["schemas"]["NullableTimestamp"];
            /** @description Until when it can be redeemed, or null. */
            ends_at: components["schemas"]["NullableTimestamp"];
            /** @description How often it can be redeemed in all, or null. */
            max_redemptions: number | null;
            /** @description How often it has been redeemed. */
            redemptions_count: number;
            /** @description The organization that grants it. */
            organization_id: components["schemas"]["UuidV4"];
        };
        /** @description What makes a discount a fixed amount off. */
        FixedDiscount: {
            /**
             * @description The kind of discount.
             * @constant
             */
            type: "fixed";
            /** @description The amount off, in cents. */
            amount: components["schemas"]["CurrencyAmount"];
            /** @description The currency of the amount. */
            currency: components["schemas"]["Currency"];
        };
        /** @description What makes a discount a percentage off. */
        PercentageDiscount: {
            /**
             * @description The kind of discount.
             * @constant
             */
            type: "percentage";
            /** @description The percentage off, in basis points. 100 is 1 %, 10000 is all of it. */
            basis_points: number;
        };
        /** @description How long a discount lasts that needs no count of months. */
        OnceForeverDuration: {
            /**
             * @description Whether it comes off the first charge only, or off every one.
             * @enum {string}
             */
            duration: "once" | "forever";
        };
        /** @description How long a discount lasts that does need one. */
        RepeatDuration: {
            /**
             * @description It comes off every charge for a number of months.
             * @constant
             */
            duration: "repeating";
            /** @description For how many months. */
            duration_in_months: number;
        };
        /** @description An RFC 6750 challenge. */
        BearerChallenge: string;
        /** @description The bytes of the body could not be read as text. */
        BodyParsingError: {
            /** @description What went wrong, for people. */
            detail: string;
        };
        /** @description No credentials came with the request. */
        Unauthorized: {
            /**
             * @description Names the error.
             * @constant
             */
            error: "Unauthorized";
            /** @description What went wrong, for people. */
            detail: string;
        };
        /** @description The token is unknown, expired, revoked or malformed (RFC 6750). */
        InvalidToken: {
            /**
             * @description Names the error.
             * @constant
             */
            error: "invalid_token";
            /** @description What went wrong, for people. */
            error_description: string;
        };
        /** @description The token lacks the scope of this endpoint (RFC 6750). */
        InsufficientScope: {
            /**
             * @description Names the error.
             * @constant
             */
            error: "insufficient_scope";
            /** @description What went wrong, for people. */
            error_description: string;
        };
        /** @description The organization or the user is blocked. */
        NotPermitted: {
            /**
             * @description Names the error.
             * @constant
             */
            error: "NotPermitted";
            /** @description What went wrong, for people. */
            detail: string;
        };
        /**
         * @description The body broke at least one rule. Since all three shapes are tried, one mistake may be reported once for
         *     each of them.
         */
        RequestValidationError: {
            /**
             * @description Names the error: the first when the body breaks a rule of its form, the second when it breaks a business
             *     rule, as naming a product that doesn't exist. Sent, but not promised.
             * @enum {string}
             */
            error?: "RequestValidationError" | "PolarRequestValidationError";
            /** @description The broken rules. */
            detail: components["schemas"]["RequestValidationErrorDetail"][];
        };
        /** @description One broken rule. Only `loc`, `msg` and `type` are promised. */
        RequestValidationErrorDetail: {
            /**
             * @description The path to what is wrong: `body`, the name of the shape that was tried (business rules leave it out),
             *     the field, and from there property names and array indexes. Under a metadata key follows the type that
             *     was tried (`constrained-str`, `int` or `bool`), or `[key]` when the key itself is wrong.
             */
            loc: (string | number)[];
            /** @description What is wrong, for people. */
            msg: string;
            /** @description What is wrong, for programs, as `missing` or `value_error`. */
            type: string;
            /** @description The value that is wrong; the whole body when a field is missing. Of any type. */
            input?: unknown;
            /** @description Figures that the message is made of, as the limit that was passed. */
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
            /** @description The checkout link was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutLink"];
                };
            };
            /** @description The body is not valid UTF-8. No link was made. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyParsingError"];
                };
            };
            /**
             * @description No credentials came, or a token that is unknown, expired, revoked or malformed. No link was made.
             *     Tell the two cases apart by `error`.
             */
            401: {
                headers: {
                    /**
                     * @description `Bearer realm="polar"`. When a token was sent, `error` and `error_description` follow, as RFC 6750
                     *     has it.
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"] | components["schemas"]["InvalidToken"];
                };
            };
            /**
             * @description The token is good, but may not do this: it lacks the scope, or its organization or user is blocked.
             *     No link was made.
             */
            403: {
                headers: {
                    /**
                     * @description Sent when the scope is missing: names the scope to ask for, in RFC 6750's form. Not sent when the
                     *     organization or the user is blocked.
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientScope"] | components["schemas"]["NotPermitted"];
                };
            };
            /**
             * @description The body breaks a rule, or names a product, price or discount that doesn't exist, is archived or isn't
             *     the caller's, or products of two organizations. No link was made.
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
