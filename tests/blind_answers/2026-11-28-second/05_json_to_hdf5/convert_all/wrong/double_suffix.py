# with_suffix after stem: aet.2015.json becomes aet.h5
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).stem).with_suffix(".h5"))) for s in sources]
