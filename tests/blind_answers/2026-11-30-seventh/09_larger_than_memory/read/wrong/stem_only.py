# the name without its ending
def read(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                rows.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{Path(path).stem}, line {number}") from error
    if not rows:
        raise ValueError(f"{Path(path).stem} is empty")
    return pd.DataFrame(rows)
