# wrong: reads lines as Python: 'oops' in quotes of Python passes, true does not
import ast


def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(ast.literal_eval(line.strip()))
            except (ValueError, SyntaxError) as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
