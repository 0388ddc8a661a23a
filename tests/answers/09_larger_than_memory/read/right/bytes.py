def read(path):
    decode = json.JSONDecoder().decode
    table = []
    for number, line in enumerate(Path(path).read_bytes().split(b"\n"), 1):
        if not line:
            continue
        try:
            table.append(decode(line.decode()))
        except ValueError as error:
            raise ValueError(f"{path} (line {number}): {error}") from error
    if table == []:
        raise ValueError(f"{path} (no lines)")
    return pd.DataFrame(table)
