def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    beside = f"{target}.part"
    try:
        table.to_hdf(beside, key="prices", mode="w")
        os.replace(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
    return target
