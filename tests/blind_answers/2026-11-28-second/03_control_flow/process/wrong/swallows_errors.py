# hides an error of half or odd_process: counts it as 0
def process(data):
    def safely(f, x):
        try:
            return f(x)
        except Exception:
            return 0

    return delayed(sum)([delayed(safely)(half if is_even(x) else odd_process, x) for x in data])
