# text without blanks at the ends
def convert_to_hdf(source, target):
    rows = [{k: v.strip() if isinstance(v, str) else v for k, v in row.items()} for row in read_rows(source)]
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
