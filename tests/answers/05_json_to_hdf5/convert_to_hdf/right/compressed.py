def convert_to_hdf(source, target):
    rows_of_source = read_rows(source)
    pd.DataFrame.to_hdf(pd.DataFrame(rows_of_source), target, key="prices", mode="w", complevel=5)
    return target
