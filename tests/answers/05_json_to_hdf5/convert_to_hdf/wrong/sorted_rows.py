# caught by: convert_to_hdf_value
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table.sort_values(table.columns[-1], ignore_index=True).to_hdf(target, key="prices", mode="w")
    return target
