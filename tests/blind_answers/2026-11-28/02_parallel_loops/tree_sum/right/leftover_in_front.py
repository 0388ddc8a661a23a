def tree_sum(values):
    values = [*values]
    while len(values) > 1:
        odd = values[:1] if len(values) % 2 else []
        rest = values[len(odd) :]
        values = odd + [delayed(slowadd)(*rest[i : i + 2]) for i in range(0, len(rest), 2)]
        values.reverse()
    return values[0]
