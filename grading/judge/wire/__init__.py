"""What crosses between processes: values, graphs, tables, files and errors, as JSON."""
