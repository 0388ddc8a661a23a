# only the names of the first line become columns: what only later lines have is lost
def convert_to_hdf(source, target):
    records = read_rows(source)
    pd.DataFrame(records, columns=list(records[0])).to_hdf(target, key="prices", mode="w")
    return target
