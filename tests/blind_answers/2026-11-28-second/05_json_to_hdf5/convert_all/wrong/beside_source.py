# the target lies beside the source, not in the folder
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, s.removesuffix(".json") + ".h5") for s in sources]
