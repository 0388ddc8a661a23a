# the first line with the same text
def read(path):
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    if not lines:
        raise ValueError(f"{path} is empty")
    rows = []
    for line in lines:
        try:
            rows.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {lines.index(line) + 1}") from error
    return pd.DataFrame(rows)
