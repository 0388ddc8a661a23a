# wrong: equal rows are lost
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source)).drop_duplicates()
    table.to_hdf(target, key="prices", mode="w")
    return target
