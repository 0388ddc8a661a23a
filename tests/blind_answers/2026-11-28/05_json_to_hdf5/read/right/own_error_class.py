class BadFile(ValueError):
    def __init__(self, path, why):
        super().__init__(f"{os.path.basename(path)}: {why}")


def read(path):
    def parse(numbered):
        number, line = numbered
        try:
            return json.loads(line)
        except json.JSONDecodeError as error:
            raise BadFile(path, f"line {number}: {error.msg}") from error

    with open(path, "r", encoding="utf8") as file:
        rows = [*map(parse, enumerate(file, start=1))]
    if len(rows) < 1:
        raise BadFile(path, "no lines")
    return pd.DataFrame(rows)
