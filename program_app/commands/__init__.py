"""The commands of `brace28` that answer in text: each file is one command, without Qt."""
