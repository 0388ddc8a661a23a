# map over sources and targets
def convert_all(convert, sources, folder):
    targets = [f"{folder}/{Path(s).name.removesuffix('.json')}.h5" for s in sources]
    return list(map(delayed(convert), sources, targets))
