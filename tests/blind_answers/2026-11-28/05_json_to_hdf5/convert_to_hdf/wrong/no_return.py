# wrong: returns nothing
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
