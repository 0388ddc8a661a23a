# missing values (null) become 0
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).fillna(0).to_hdf(target, key="prices", mode="w")
    return target
