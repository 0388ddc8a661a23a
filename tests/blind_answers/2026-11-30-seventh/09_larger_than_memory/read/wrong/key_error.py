# an error of another kind
class BadLine(Exception):
    pass


def read(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                rows.append(json.loads(line))
            except ValueError as error:
                raise BadLine(f"{path}, line {number}") from error
    if not rows:
        raise BadLine(f"{path} is empty")
    return pd.DataFrame(rows)
