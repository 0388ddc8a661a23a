# caught by: read_value
def read(path):
    table = pd.DataFrame(read_rows(path))
    return table[sorted(table.columns)]
