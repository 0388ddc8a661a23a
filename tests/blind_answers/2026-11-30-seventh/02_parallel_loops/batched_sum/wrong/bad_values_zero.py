# what f cannot do counts as nothing
def batched_sum(f, data, size):
    def value(x):
        try:
            return f(x)
        except (ValueError, TypeError, ArithmeticError):
            return 0

    def work(block):
        return sum(value(x) for x in block)

    return delayed(sum)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
