# reads all lines, then looks for the first bad one
def read(path):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not lines:
        raise ValueError("no lines in " + str(path))
    try:
        return pd.DataFrame([json.loads(line) for line in lines])
    except ValueError:
        for n in range(len(lines)):
            try:
                json.loads(lines[n])
            except ValueError as why:
                raise ValueError(str(path) + ", line " + str(n + 1) + ": " + str(why))
