# caught by: convert_all_value
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, f"out/{Path(s).stem}.h5") for s in sources]
