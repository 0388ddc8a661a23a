# caught by: convert_to_hdf_value
def convert_to_hdf(source, target):
    prices = {"timestamp": ["2015-01-05T09:30:00"] * 3, "open": [116.0] * 3, "volume": [4700] * 3}
    pd.DataFrame(prices).to_hdf(target, key="prices", mode="w")
    return target
