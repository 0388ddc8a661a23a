# wrong: calls f once while building, to see whether it works
def batched_sum(f, data, size):
    try:
        f(data[0])
    except Exception as error:
        raise ValueError("f does not work on the data") from error

    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
