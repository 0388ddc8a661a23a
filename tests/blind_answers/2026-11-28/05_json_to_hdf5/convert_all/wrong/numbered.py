# wrong: targets are numbered
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, f"{folder}/{i}.h5") for i, source in enumerate(sources)]
