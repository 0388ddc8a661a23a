# a helper parses a line, or says which
def read(path):
    def parsed(number, line):
        try:
            return json.loads(line)
        except json.JSONDecodeError as error:
            raise ValueError(f"line {number} of {path} is no JSON: {error.msg}") from error

    with open(path, encoding="utf-8") as file:
        rows = [parsed(n, line) for n, line in enumerate(file, start=1)]
    if len(rows) == 0:
        raise ValueError(f"{Path(path).name}: nothing in it")
    return pd.DataFrame(rows)
