# caught by: read_value
def read(path):
    records = read_rows(path)
    table = pd.DataFrame(records)
