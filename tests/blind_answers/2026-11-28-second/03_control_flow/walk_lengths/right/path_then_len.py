def walk_lengths(step, starts):
    def path_from(n):
        path = [n]
        while path[-1] != 1:
            path.append(step(path[-1]))
        return len(path) - 1

    lazy_length = delayed(path_from)
    return delayed(lambda **kw: kw["lengths"])(lengths={s: lazy_length(s) for s in starts})
