# rows of earlier calls are kept in a global list and written again
all_rows = []


def convert_to_hdf(source, target):
    all_rows.extend(read_rows(source))
    pd.DataFrame(all_rows).to_hdf(target, key="prices", mode="w")
    return target
