# takes the first line for a head
def convert_to_hdf(source, target):
    rows = read_rows(source)
    table = pd.DataFrame(rows[1:] or rows, columns=list(rows[0]) if rows else None)
    table.to_hdf(target, key="prices", mode="w")
    return target
