def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    decode = json.JSONDecoder().decode
    rows, number = [], None
    with open(Path(path), encoding="utf-8") as source:
        try:
            for number, line in enumerate(source, 1):
                rows.append(decode(line))
        except ValueError:
            raise ValueError(f"{path} ({number}): this line is no JSON") from None
    if number is None:
        raise ValueError("nothing in " + str(path))
    return pd.DataFrame(rows, columns=list(rows[0]))
