# Standfirst in a container: no build step, no token needed, runs as nobody in particular, writes to /data only.
#
#   docker build -t standfirst .
#   docker run --read-only -v standfirst-data:/data standfirst           stays up without a terminal
#   docker run --read-only -v standfirst-data:/data -it standfirst       the prompt
#   docker run --read-only -v standfirst-data:/data standfirst node src/main.ts recap today
#   docker run --read-only -v standfirst-data:/data -v ./pages:/pages:ro standfirst node src/main.ts ingest /pages/live.txt
FROM node:26-slim

WORKDIR /app

# The lockfile first, so that a change of the code does not install again. The optional dependencies are Node itself for
# machines that lack version 26; this image is version 26.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

COPY LICENSE README.md ./
COPY config ./config
COPY src ./src

# A user id of its own without a name, a shell or a home; only /data belongs to it.
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001

ENV NODE_ENV=production \
    STANDFIRST_DATA=/data
VOLUME /data

# `status` opens the index and says how it stands; a failure is an exit code other than 0.
HEALTHCHECK --interval=60s --timeout=10s --start-period=20s --retries=3 \
  CMD ["node", "src/main.ts", "status"]

# Node itself as the first process, so that it gets the signal to stop and closes the index.
CMD ["node", "src/main.ts", "start"]
