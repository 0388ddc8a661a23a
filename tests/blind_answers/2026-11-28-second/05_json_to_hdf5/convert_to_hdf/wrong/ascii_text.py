# text is squeezed into ASCII: letters such as ü are lost
def convert_to_hdf(source, target):
    records = [
        {k: v.encode("ascii", "ignore").decode() if isinstance(v, str) else v for k, v in row.items()}
        for row in read_rows(source)
    ]
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
