# wrong: the target lies beside the source
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, source.removesuffix(".json") + ".h5") for source in sources]
