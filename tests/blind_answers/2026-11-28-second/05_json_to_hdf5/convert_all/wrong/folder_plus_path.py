# the folder is put before the whole path: out/data/aet.h5
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, f"{folder}/{s.removesuffix('.json')}.h5") for s in sources]
