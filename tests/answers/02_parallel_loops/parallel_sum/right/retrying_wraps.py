from functools import wraps


def retry(times):
    def decorator(f):
        @wraps(f)
        def inner(*args):
            for attempt in range(times):
                try:
                    return f(*args)
                except OSError:
                    if attempt == times - 1:
                        raise

        return inner

    return decorator


def parallel_sum(data):
    inc = delayed(retry(3)(slowinc))
    return delayed(sum)([inc(x) for x in data])
