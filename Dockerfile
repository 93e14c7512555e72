# The mock and `verify` in a container with Node and the package alone. docs/docker.md says how to use it.
FROM node:24-alpine3.22 AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack && tar -xzf ./*.tgz

FROM alpine:3.22
# What Node needs besides its binary.
RUN apk add --no-cache libstdc++
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /build/package /app
USER 65532:65532
EXPOSE 4010
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=2s --start-period=5s CMD ["node", "--eval", "fetch('http://127.0.0.1:' + (process.env.PORT || 4010)).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
# From outside the container, no other address is reached.
CMD ["mock", "--host", "0.0.0.0"]
