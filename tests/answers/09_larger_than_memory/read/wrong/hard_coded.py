# caught by: read_value
def read(path):
    return pd.DataFrame(
        {
            "timestamp": ["2015-01-05T09:30:00", "2015-01-05T09:31:00"],
            "open": [116.0, 117.0],
            "volume": [4700, 1100],
        }
    )
