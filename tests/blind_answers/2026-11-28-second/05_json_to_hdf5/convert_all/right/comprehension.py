def convert_all(convert, sources, folder):
    return [delayed(convert)(s, f"{folder}/{Path(s).stem}.h5") for s in sources]
