def read(path):
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if line.isspace():
                continue
            try:
                found.append(json.loads(line))
            except json.JSONDecodeError as error:
                raise ValueError(f"{path}: line {number} is damaged") from error
    if not found:
        raise ValueError(f"{path}: nothing there")
    return pd.DataFrame(found)
