# Whether R reads the tables with the types that columns.csv states: Rscript tables.R FOLDER. Needs a UTF-8 locale.
folder <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name, classes = NA) read.csv(file.path(folder, paste0(name, ".csv")), fileEncoding = "UTF-8-BOM", na.strings = "", colClasses = classes, check.names = FALSE)
classes <- c(text = "character", category = "factor", integer = "integer", number = "numeric", boolean = "character", date = "character")
columns <- read("columns", "character")
japanese <- 0
for (name in unique(columns$table)) {
  stated <- columns[columns$table == name, ]
  stopifnot(all(stated$type %in% names(classes)))
  table <- read(name, setNames(classes[stated$type], stated$column))
  stopifnot(identical(names(table), stated$column), nrow(table) == as.integer(stated$rows[1]))
  for (i in seq_along(stated$column)) {
    cells <- table[[i]]
    stopifnot(class(cells) == classes[[stated$type[i]]])
    texts <- as.character(cells[!is.na(cells)])
    stopifnot(all(validUTF8(texts)), !any(grepl("\ufffd", texts, fixed = TRUE)))
    if (stated$type[i] == "boolean") stopifnot(all(texts %in% c("true", "false")))
    if (stated$type[i] == "date") stopifnot(all(grepl("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", texts)))
    japanese <- japanese + sum(grepl("[\u3041-\u30fe\u4e00-\u9fff]", texts))
  }
}
stopifnot(japanese > 1000)
cat(R.version.string, ":", length(unique(columns$table)), "tables,", nrow(columns), "columns,", japanese, "Japanese cells\n")
