def convert_all(convert, sources, folder):
    return [delayed(convert)(source, f"{folder}/{Path(source).stem}.h5") for source in sources]
