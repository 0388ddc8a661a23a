# the lines that are left, counted from the end
def read(path):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not lines:
        raise ValueError(f"{path} is empty")
    rows = []
    while lines:
        line = lines.pop(0)
        try:
            rows.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {len(lines) + 1}") from error
    return pd.DataFrame(rows)
