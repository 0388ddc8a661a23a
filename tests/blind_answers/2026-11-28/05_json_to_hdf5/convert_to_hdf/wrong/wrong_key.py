# wrong: the key is "price"
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, key="price", mode="w")
    return target
