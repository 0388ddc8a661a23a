# caught by: convert_to_hdf_value
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    numbers = table.select_dtypes("float").columns
    table[numbers] = table[numbers].astype("float32")
    table.to_hdf(target, key="prices", mode="w")
    return target
